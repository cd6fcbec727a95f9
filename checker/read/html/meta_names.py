"""Names of meta tags that carry a date, and whether it is that of a later change.

OpenGraph's article vocabulary, Dublin Core, Highwire Press tags, and what publishing systems use.
"""

from __future__ import annotations

OPEN_GRAPH = {
    "article:published_time": False,
    "article:published": False,
    "og:published_time": False,
    "og:article:published_time": False,
    "article:modified_time": True,
    "og:updated_time": True,
    "og:article:modified_time": True,
}

_PUBLISHED = """
    date pubdate pub-date publish-date publish_date publishdate publication_date publication-date
    published published_time published-date datepublished parsely-pub-date sailthru.date article.published
    ptime timestamp article_date_original originalpublicationdate article-date created displaydate
    dc.date dc.date.issued dc.date.created dc.created dc.issued
    dcterms.date dcterms.created dcterms.issued dcterms.available
    citation_date citation_publication_date citation_online_date
    bt:pubdate cxenseparse:recs:publishtime
"""
_MODIFIED = """
    last-modified lastmod lastmodified modified revised datemodified article.updated updated_time utime
    dc.modified dc.date.modified dcterms.modified
"""
META = dict.fromkeys(_PUBLISHED.split(), False) | dict.fromkeys(_MODIFIED.split(), True)
