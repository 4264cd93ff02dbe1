package org.coproduction.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
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
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("\n")
            .build();

    private Markdown() {}

    public static SafeHtml html(String text) {
        Node document = PARSER.parse(text);
        document.accept(new LowerHeadings());
        return Sanitiser.safe(RENDERER.render(document));
    }

    /** Where its links lead, in their order; what stands in code is none. */
    public static List<String> links(String text) {
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
