// The meeting that most sentences tell of.
MATCH ()-[m:MET]->()
WITH m.fact AS fact
MATCH (c:Claim {fact: fact})
WITH fact, count(c) AS claims ORDER BY claims DESC, fact LIMIT 1
RETURN fact AS id, fact AS name
