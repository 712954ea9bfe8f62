package org.beffroi.bench.sbom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A version in the order of Maven (maven.apache.org, “POM Reference”, Version Order Specification): numbers as numbers,
 * {@code alpha < beta < milestone < rc < snapshot < release < sp}, other words after these by the alphabet and before numbers;
 * what is missing is a release.
 */
record MavenVersion(String text) implements Comparable<MavenVersion> {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("alpha", -5),
            Map.entry("a", -5),
            Map.entry("beta", -4),
            Map.entry("b", -4),
            Map.entry("milestone", -3),
            Map.entry("m", -3),
            Map.entry("rc", -2),
            Map.entry("cr", -2),
            Map.entry("snapshot", -1),
            Map.entry("", 0),
            Map.entry("ga", 0),
            Map.entry("final", 0),
            Map.entry("release", 0),
            Map.entry("sp", 1));

    private static final int OTHER_WORD = 2;
    private static final int HYPHEN_NUMBER = 3;
    private static final int NUMBER = 4;

    /**
     * A part between points, hyphens and changes from digits to letters.
     *
     * @param rank of words by their meaning, of numbers above all words
     */
    private record Part(int rank, BigInteger number, String word) implements Comparable<Part> {

        static final Part NONE = new Part(0, BigInteger.ZERO, "");

        static Part of(String text, boolean afterHyphen) {
            if (Character.isDigit(text.charAt(0))) {
                BigInteger number = new BigInteger(text);
                // Nothing and 0 are one.
                return number.signum() == 0 ? NONE : new Part(afterHyphen ? HYPHEN_NUMBER : NUMBER, number, "");
            }
            int rank = WORDS.getOrDefault(text, OTHER_WORD);
            return new Part(rank, BigInteger.ZERO, rank == OTHER_WORD ? text : "");
        }

        @Override
        public int compareTo(Part other) {
            int byRank = Integer.compare(rank, other.rank);
            int byNumber = byRank != 0 ? byRank : number.compareTo(other.number);
            return byNumber != 0 ? byNumber : word.compareTo(other.word);
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean hyphen = false;
        for (char c : (text.strip().toLowerCase(Locale.ROOT) + ".").toCharArray()) {
            boolean ends = c == '.' || c == '-' || c == '_' || c == '+';
            boolean turns = !part.isEmpty() && !ends && Character.isDigit(c) != Character.isDigit(part.charAt(0));
            if ((ends || turns) && !part.isEmpty()) {
                parts.add(Part.of(part.toString(), hyphen));
                part.setLength(0);
                hyphen = c == '-' || turns;
            }
            if (!ends) {
                part.append(c);
            }
        }
        return parts;
    }

    @Override
    public int compareTo(MavenVersion other) {
        List<Part> mine = parts();
        List<Part> theirs = other.parts();
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            int order = at(mine, i).compareTo(at(theirs, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static Part at(List<Part> parts, int index) {
        return index < parts.size() ? parts.get(index) : Part.NONE;
    }
}
