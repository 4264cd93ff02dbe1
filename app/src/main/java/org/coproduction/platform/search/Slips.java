package org.coproduction.platform.search;

/** Whether one word may be a mistyped other: letters left out, added, changed or swapped, never the first one. */
final class Slips {
    private Slips() {}

    static boolean within(String typed, String word) {
        int most = WordQuery.slips(typed.length());
        if (most == 0 || word.isEmpty() || typed.charAt(0) != word.charAt(0)) return false;
        return Math.abs(typed.length() - word.length()) <= most && distance(typed, word) <= most;
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
