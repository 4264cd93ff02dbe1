package org.coproduction.news.reading;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;

/** News for feed readers, in the reader's language as far as they are there in it (RFC 4287). */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Here here;

    private AtomFeed(XMLStreamWriter xml, Here here) {
        this.xml = xml;
        this.here = here;
    }

    static String of(List<NewsItem> newest, Here here) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml, here).write(newest);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes all that is written", e);
        }
        return text.toString();
    }

    private void write(List<NewsItem> newest) throws XMLStreamException {
        String list = here.absolute(here.link("/news"));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", here.language().tag());
        element("id", list);
        element("title", here.say("news.feed", here.say("site.name")));
        element("updated", (newest.isEmpty() ? Instant.EPOCH : at(newest.getFirst())).toString());
        link("self", here.absolute(here.link("/news.atom")));
        link("alternate", list);
        xml.writeStartElement("author");
        element("name", here.say("site.name"));
        xml.writeEndElement();
        for (NewsItem item : newest) entry(item);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(NewsItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", here.absolute(item.address()));
        element(
                "title",
                item.heading().map(here::text).map(Bilingual.Text::value).orElse(""));
        element("published", at(item).toString());
        element("updated", at(item).toString());
        link("alternate", here.absolute(here.link(item.address())));
        var prose = item.prose(here.language());
        if (prose.isPresent()) {
            xml.writeStartElement("content");
            xml.writeAttribute("type", "html");
            Language language = prose.get().language();
            xml.writeAttribute("xml:lang", language.tag());
            xml.writeCharacters(prose.get().html().toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    private static Instant at(NewsItem item) {
        return Objects.requireNonNull(item.publishedAt());
    }
}
