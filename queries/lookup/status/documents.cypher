MATCH (d:Document)
WITH coalesce(d.lang, '') AS lang, count(*) AS documents, min(d.published) AS first, max(d.published) AS last
RETURN lang, documents, first, last
ORDER BY documents DESC, lang
