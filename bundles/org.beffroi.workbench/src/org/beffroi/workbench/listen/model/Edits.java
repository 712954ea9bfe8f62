package org.beffroi.workbench.listen.model;

/** How far apart two words are: insertions, deletions, replacements and exchanges of neighbours (Damerau, 1964). */
final class Edits {

    private Edits() {}

    /** True where at most so many edits lead from one word to the other. */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(
                        distance[i - 1][j - 1] + replace, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = least;
            }
        }
        return distance[one.length()][other.length()] <= most;
    }
}
