package org.beffroi.workbench.listen.model.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.MentionId;

/**
 * A search as it was left, to be taken up again in another language, or when its dossier is opened again. Immutable.
 *
 * @param text the whole search, its filters included; empty for everything
 * @param brought places, among its filters, of those that came with what was opened; nobody chose them
 * @param order of the list
 * @param once whether copies count once
 * @param hand the mention in hand, empty where none was
 */
public record KeptSearch(String text, Set<Integer> brought, Order order, boolean once, Optional<Hand> hand) {

    private static final String BETWEEN = "\t";
    private static final int DIGITS = 32;

    /**
     * Where a mention stood in its list. It is known by a digest, so that nothing of it stands outside its dossier.
     *
     * @param mention the digest
     * @param row its place, from 0
     * @param of how many rows there were
     */
    public record Hand(String mention, long row, long of) {

        /** Where a mention stands. */
        public static Hand of(MentionId mention, long row, long of) {
            return new Hand(digest(mention.value()), row, of);
        }

        /** Whether it is that mention. */
        public boolean is(MentionId other) {
            return mention.equals(digest(other.value()));
        }

        /** Where it stands among so many rows, as far as one can know: what came since stands above where the newest come first. */
        public long rowAmong(long rows, Order order) {
            long moved = order == Order.NEWEST ? row + rows - of : row;
            return Math.clamp(moved, 0, Math.max(0, rows - 1));
        }
    }

    public KeptSearch {
        Objects.requireNonNull(text);
        brought = Set.copyOf(brought);
    }

    /** Everything, the newest first. */
    public static KeptSearch everything() {
        return new KeptSearch("", Set.of(), Order.NEWEST, false, Optional.empty());
    }

    /** On one line. The text, which may name people, is in it by its digest alone: {@link #read} finds it where it is kept. */
    public String written() {
        return Stream.of(
                        text.isEmpty() ? "" : digest(text),
                        new TreeSet<>(brought).stream().map(String::valueOf).collect(Collectors.joining(",")),
                        order.name(),
                        Boolean.toString(once),
                        hand.map(Hand::mention).orElse(""),
                        hand.map(at -> Long.toString(at.row())).orElse(""),
                        hand.map(at -> Long.toString(at.of())).orElse(""))
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * As {@link #written} wrote it.
     *
     * @param texts the searches made lately in that dossier
     * @return empty where the line is of nobody, or its search is forgotten
     */
    public static Optional<KeptSearch> read(String line, List<String> texts) {
        String[] parts = line.split(BETWEEN, -1);
        if (parts.length != 7) {
            return Optional.empty();
        }
        try {
            Optional<String> text = parts[0].isEmpty()
                    ? Optional.of("")
                    : texts.stream()
                            .filter(made -> digest(made).equals(parts[0]))
                            .findFirst();
            Set<Integer> brought = Arrays.stream(parts[1].split(","))
                    .filter(place -> !place.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
            Order order = Order.valueOf(parts[2]);
            Optional<Hand> hand = parts[4].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Hand(parts[4], Long.parseLong(parts[5]), Long.parseLong(parts[6])));
            return text.map(made -> new KeptSearch(made, brought, order, Boolean.parseBoolean(parts[3]), hand));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String digest(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
