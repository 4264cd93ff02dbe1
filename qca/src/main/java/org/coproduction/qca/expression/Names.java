package org.coproduction.qca.expression;

/** Which signs a name may have in an expression: all but spaces and those that mean something there. */
final class Names {
    static final String RULE = "A name has no spaces and none of * + ~ [ ] { } ( ) , < > =";

    private Names() {}

    static boolean isName(String text) {
        return !text.isEmpty()
                && !text.equals("0")
                && !text.equals("1")
                && text.codePoints().allMatch(Names::belongs);
    }

    static boolean belongs(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && "*+~[]{}(),<>=→↔⇒⇔".indexOf(codePoint) < 0;
    }
}
