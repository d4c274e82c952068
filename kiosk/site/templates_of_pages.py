"""The templates: everything that is put into them is text and never markup."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from kiosk.site.inline_text import fact_words, paragraphs, tag, words


@cache
def template(name: str) -> Template:
    """The template of this name."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("kiosk.site"),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"words": words, "paragraphs": paragraphs, "tag": tag}
    environment.globals |= {"fact_words": fact_words}
    return environment
