package org.coproduction.platform.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.coproduction.platform.web.Here;

/** Writes a {@link Feed} as Atom, in the reader's language. */
public final class Atom {
    /** As what it is sent. */
    public static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Here here;

    private Atom(XMLStreamWriter xml, Here here) {
        this.xml = xml;
        this.here = here;
    }

    public static String of(Feed feed, Here here) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Atom(xml, here).write(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes all that is written", e);
        }
        return text.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        String page = here.absolute(here.link(feed.page()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", here.language().tag());
        element("id", page);
        element("title", feed.title());
        element("updated", feed.updated().toString());
        link("self", here.absolute(here.link(feed.self())));
        link("alternate", page);
        author(here.say("site.name"));
        for (Feed.Entry entry : feed.entries()) entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", here.absolute(entry.address()));
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        link("alternate", here.absolute(here.link(entry.address())));
        String author = entry.author();
        if (author != null) author(author);
        Feed.Text text = entry.text();
        if (text != null) {
            xml.writeStartElement("content");
            xml.writeAttribute("type", text.type());
            xml.writeAttribute("xml:lang", text.language());
            xml.writeCharacters(text.content());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
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
}
