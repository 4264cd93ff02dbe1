package org.coproduction.platform.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * CommonMark with tables, as HTML for the inside of a page: headings begin at the second level, since the page has its own first
 * one; HTML that somebody typed is shown as text; pictures become their alternative text.
 *
 * <pre>{@code
 * <div class="prose">${Markdown.html(text)}</div>
 * }</pre>
 */
public final class Markdown {
    /** Nothing longer is taken from a form. */
    public static final int LONGEST = 50_000;

    private static final int DEEPEST_HEADING = 4;
    private static final int DEEPEST_NESTING = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();
    private static final Parser PLACING = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("\n")
            .build();

    /** Of texts and HTML together; most posts that are read are read again soon. */
    private static final Rendered LATEST = new Rendered(24_000_000);

    private Markdown() {}

    public static SafeHtml html(String text) {
        return LATEST.of(text, Markdown::made);
    }

    private static SafeHtml made(String text) {
        Node document = PARSER.parse(text);
        document.accept(new LowerHeadings());
        return Sanitiser.safe(RENDERER.render(document));
    }

    /**
     * The same, where links that say a number, {@code #12}, say another one.
     *
     * @param labels by where the links lead
     */
    public static SafeHtml html(String text, Map<String, String> labels) {
        Map<String, String> said = labels.isEmpty() ? labels : among(labels, text);
        // no text holds the sign between the two
        return said.isEmpty() ? html(text) : LATEST.of(text + '\0' + said, key -> made(text, said));
    }

    /** Those that the text can need, in an order of their own; each page asks for each of its posts, so no pattern goes through them. */
    private static Map<String, String> among(Map<String, String> labels, String text) {
        Map<String, String> needed = new TreeMap<>();
        labels.forEach((link, label) -> {
            if (text.contains(link)) needed.put(link, label);
        });
        return needed;
    }

    private static SafeHtml made(String text, Map<String, String> labels) {
        Node document = PARSER.parse(text);
        document.accept(new LowerHeadings());
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String label = labels.get(link.getDestination());
                if (label != null
                        && link.getFirstChild() instanceof Text said
                        && said.getNext() == null
                        && said.getLiteral().matches("#\\d+")) said.setLiteral(label);
            }
        });
        return Sanitiser.safe(RENDERER.render(document));
    }

    /**
     * Makes links of what people type without thinking of marks. What stands in code or in a link already stays as it is.
     *
     * @param what is looked for in the words
     * @param link what stands there instead, or empty where it is none
     */
    public static String linking(String text, Pattern what, Function<MatchResult, Optional<String>> link) {
        if (!what.matcher(text).find()) return text;
        TreeMap<Integer, MatchResult> found = new TreeMap<>(Comparator.reverseOrder());
        PLACING.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link inside) {
                // there is a link already
            }

            @Override
            public void visit(Text words) {
                if (words.getSourceSpans().size() != 1) return;
                int at = words.getSourceSpans().getFirst().getInputIndex();
                if (!text.startsWith(words.getLiteral(), at)) return; // some of its signs are written otherwise
                what.matcher(words.getLiteral()).results().forEach(one -> found.put(at + one.start(), one));
            }
        });
        StringBuilder linked = new StringBuilder(text);
        found.forEach((at, one) -> link.apply(one)
                .ifPresent(instead -> linked.replace(at, at + one.group().length(), instead)));
        return linked.toString();
    }

    /**
     * The same text where its links lead to the site from anywhere. What stands in code stays as it is.
     *
     * @param origin of the site, without a stroke at its end
     */
    public static String fromAnywhere(String text, String origin) {
        if (!text.contains("](/")) return text;
        TreeSet<Integer> places = new TreeSet<>(Comparator.reverseOrder());
        PLACING.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!link.getDestination().startsWith("/")) return;
                SourceSpan last = link.getSourceSpans().getLast();
                int address = text.substring(0, last.getInputIndex() + last.getLength())
                        .lastIndexOf("](/");
                if (address >= link.getSourceSpans().getFirst().getInputIndex()) places.add(address + 2);
            }
        });
        StringBuilder whole = new StringBuilder(text);
        for (int place : places) whole.insert(place, origin);
        return whole.toString();
    }

    /** Where its links lead, in their order; what stands in code is none. */
    public static List<String> links(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0) return List.of();
        List<String> links = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return List.copyOf(links);
    }

    private static final class LowerHeadings extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + 1, DEEPEST_HEADING));
        }
    }
}
