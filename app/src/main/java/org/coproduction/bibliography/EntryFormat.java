package org.coproduction.bibliography;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries in the little HTML that {@link Citation} promises, without the running number of numeric styles. */
class EntryFormat extends BaseFormat {
    private static final String NUMBER = "1";
    private static final String END_OF_SPAN = "</span>";

    @Override
    public String getName() {
        return "html";
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        return new Bibliography(entries);
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        List<Token> tokens = buffer.getTokens();
        int from = 0;
        if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
            while (from < tokens.size() && tokens.get(from).isFirstField()) from++;
            if (from == tokens.size()) from = 0;
        } else {
            from = afterNumber(tokens);
        }
        return format(buffer.copy(from, tokens.size()));
    }

    /** Past "[1] " or "1. " at the very beginning; a title that begins with a 1 is longer than that. */
    private static int afterNumber(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && isOf(tokens.get(at), TextToken.Type.PREFIX)) at++;
        if (at == tokens.size()
                || !(tokens.get(at) instanceof TextToken text)
                || !text.getText().equals(NUMBER)) return 0;
        at++;
        while (at < tokens.size()
                && (isOf(tokens.get(at), TextToken.Type.SUFFIX) || isOf(tokens.get(at), TextToken.Type.DELIMITER)))
            at++;
        return at;
    }

    private static boolean isOf(Token token, TextToken.Type type) {
        return token instanceof TextToken text && text.getType() == type;
    }

    @Override
    protected String escape(String text) {
        return Markup.of(text);
    }

    @Override
    protected String formatURL(String address) {
        return Markup.link(address, address);
    }

    @Override
    protected String formatDOI(String doi) {
        return Markup.link(addDOIPrefix(doi), doi);
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return text;
    }

    @Override
    protected String openFontStyle(int style) {
        return "<i>";
    }

    @Override
    protected String closeFontStyle(int style) {
        return "</i>";
    }

    @Override
    protected String openFontVariant(int variant) {
        return span("small-caps");
    }

    @Override
    protected String closeFontVariant(int variant) {
        return END_OF_SPAN;
    }

    @Override
    protected @Nullable String openFontWeight(int weight) {
        return ifBold(weight, "<b>");
    }

    @Override
    protected @Nullable String closeFontWeight(int weight) {
        return ifBold(weight, "</b>");
    }

    private static @Nullable String ifBold(int weight, String tag) {
        return weight == FormattingAttributes.FW_BOLD ? tag : null;
    }

    @Override
    protected String openTextDecoration(int decoration) {
        return span("underlined");
    }

    @Override
    protected String closeTextDecoration(int decoration) {
        return END_OF_SPAN;
    }

    @Override
    protected String openVerticalAlign(int align) {
        return "<" + raised(align) + ">";
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return "</" + raised(align) + ">";
    }

    private static String raised(int align) {
        return align == FormattingAttributes.VA_SUP ? "sup" : "sub";
    }

    private static String span(String kind) {
        return "<span class=\"" + kind + "\">";
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }
}
