package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Order;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Problem;
import org.beffroi.core.query.Refinement.Chip;

/**
 * Everything that the search screen shows at one moment. Immutable.
 *
 * @param phase how far the search is
 * @param text what stands in the query field
 * @param chips what narrows the search
 * @param problems what keeps the text from being understood; empty otherwise
 * @param failure what went wrong with the archive; empty otherwise
 * @param order of the list
 * @param archive how many mentions the archive holds at that point in time
 * @param count how many match; empty while it is counted
 * @param copies how many match and are left out, being copies of what counts; empty where all of it counts
 * @param authors how many authors they have; empty while they are counted
 * @param times when they were published
 * @param facets the values of their fields
 * @param rows the list
 * @param behind what was not read yet for what is counted: it is of the search before, or not known at all; or the list itself,
 *     where other mentions match by now
 */
public record Screen(
        Phase phase,
        String text,
        List<ChipView> chips,
        List<Problem> problems,
        Optional<Sentence> failure,
        Order order,
        long archive,
        OptionalLong count,
        OptionalLong copies,
        OptionalLong authors,
        Times times,
        List<FacetView> facets,
        Rows rows,
        Set<Part> behind) {

    private static final Set<Part> ALL = Set.of(Part.TIMES, Part.FACETS);

    /** What may be older than the rest. */
    public enum Part {
        /** When they were published: read after the count and the list. */
        TIMES,
        /** The values of their fields: read after the count and the list. */
        FACETS,
        /** Count and list: others match by now, since somebody acted on what is listed. */
        LIST
    }

    /** What is known of how much the archive holds. */
    public enum Holding {
        /** Nothing yet: the first answer is on its way. */
        UNKNOWN,
        /** No mention at all. */
        NOTHING,
        /** One mention or more. */
        SOME
    }

    /** How far a search is. */
    public enum Phase {
        /** Nothing asked yet. */
        EMPTY,
        /** On its way; what shows is of the search before. */
        SEARCHING,
        /** The count and the list are there; timeline and facets follow. */
        RESULTS,
        /** The text is not understood, or the archive failed; what shows is of the search before. */
        ERROR
    }

    /**
     * One thing that narrows the search.
     *
     * @param chip the part of the query
     * @param text as people read it: {@code réseau : Facebook}
     */
    public record ChipView(Chip chip, String text) {}

    public Screen {
        chips = List.copyOf(chips);
        problems = List.copyOf(problems);
        facets = List.copyOf(facets);
        behind = Set.copyOf(behind);
    }

    /** Nothing asked yet. */
    public static Screen empty() {
        return new Screen(
                Phase.EMPTY,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Order.NEWEST,
                0,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Times.none(),
                List.of(),
                Rows.none(),
                ALL);
    }

    /** How much the archive holds, as far as that is known. */
    public Holding holding() {
        if (count.isEmpty()) {
            return Holding.UNKNOWN;
        }
        return archive == 0 ? Holding.NOTHING : Holding.SOME;
    }

    /** Whether an answer is on its way: count and list, or what follows them. */
    public boolean awaits() {
        return phase == Phase.SEARCHING
                || phase == Phase.RESULTS && ALL.stream().anyMatch(behind::contains);
    }

    /** Whether a part is of the search before, or not known at all. */
    public boolean isBehind(Part part) {
        return behind.contains(part);
    }

    /** Whether what shows was found by a search before, since what is asked is not understood or has no answer. */
    public boolean isOfBefore() {
        return phase == Phase.ERROR && count.isPresent();
    }

    Screen searching(String typed, List<ChipView> narrowing, Order wanted) {
        return asking(Phase.SEARCHING, typed, narrowing, List.of(), Optional.empty(), wanted);
    }

    Screen notUnderstood(String typed, List<Problem> found) {
        return asking(Phase.ERROR, typed, chips, found, Optional.empty(), order);
    }

    Screen failed(Sentence sentence) {
        return asking(Phase.ERROR, text, chips, List.of(), Optional.of(sentence), order);
    }

    /** What is asked, above what was found before. */
    private Screen asking(
            Phase at,
            String typed,
            List<ChipView> narrowing,
            List<Problem> found,
            Optional<Sentence> why,
            Order wanted) {
        return new Screen(
                at, typed, narrowing, found, why, wanted, archive, count, copies, authors, times, facets, rows, behind);
    }

    Screen found(long size, long matching, OptionalLong leftOut, Rows list) {
        return new Screen(
                Phase.RESULTS,
                text,
                chips,
                List.of(),
                Optional.empty(),
                order,
                size,
                OptionalLong.of(matching),
                leftOut,
                OptionalLong.empty(),
                times,
                facets,
                list,
                ALL);
    }

    Screen withTimes(Times read) {
        return with(read, facets, without(Part.TIMES));
    }

    Screen withAuthors(long distinct) {
        return new Screen(
                phase,
                text,
                chips,
                problems,
                failure,
                order,
                archive,
                count,
                copies,
                OptionalLong.of(distinct),
                times,
                facets,
                rows,
                behind);
    }

    Screen withFacets(List<FacetView> read) {
        return with(times, read, without(Part.FACETS));
    }

    /** One more field counted; whether the others are known stays as it is. */
    Screen withCounted(List<FacetView> read) {
        return with(times, read, behind);
    }

    /** @param other whether others match by now: what is listed stays as it stands */
    Screen listBehind(boolean other) {
        Stream<Part> list = other ? Stream.of(Part.LIST) : Stream.empty();
        return with(
                times, facets, Stream.concat(without(Part.LIST).stream(), list).collect(Collectors.toSet()));
    }

    private Set<Part> without(Part read) {
        return behind.stream().filter(part -> part != read).collect(Collectors.toSet());
    }

    private Screen with(Times of, List<FacetView> values, Set<Part> left) {
        return new Screen(
                phase, text, chips, problems, failure, order, archive, count, copies, authors, of, values, rows, left);
    }
}
