package org.coproduction.platform.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word. */
public record WordDifference(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final long MOST_STEPS = 4_000_000;

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Piece(Kind kind, String text) {}

    public static WordDifference between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) start++;
        int end = 0;
        while (end < a.size() - start
                && end < b.size() - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) end++;
        Pieces pieces = new Pieces();
        for (String word : a.subList(0, start)) pieces.add(Kind.SAME, word);
        middle(a.subList(start, a.size() - end), b.subList(start, b.size() - end), pieces);
        for (String word : a.subList(a.size() - end, a.size())) pieces.add(Kind.SAME, word);
        return new WordDifference(pieces.list());
    }

    /** The longest common run of words stays; a text too long for that is replaced as a whole. */
    private static void middle(List<String> a, List<String> b, Pieces pieces) {
        if ((long) a.size() * b.size() > MOST_STEPS) {
            for (String word : a) pieces.add(Kind.REMOVED, word);
            for (String word : b) pieces.add(Kind.ADDED, word);
            return;
        }
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--)
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                pieces.add(Kind.SAME, a.get(i++));
                j++;
            } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.REMOVED, a.get(i++));
            } else {
                pieces.add(Kind.ADDED, b.get(j++));
            }
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static final class Pieces {
        private final List<Piece> made = new ArrayList<>();

        void add(Kind kind, String word) {
            if (!made.isEmpty() && made.getLast().kind() == kind)
                made.set(made.size() - 1, new Piece(kind, made.getLast().text() + word));
            else made.add(new Piece(kind, word));
        }

        List<Piece> list() {
            return List.copyOf(made);
        }
    }
}
