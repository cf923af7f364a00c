MATCH (c:Claim)
RETURN count(DISTINCT c.fact) AS number
