package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
        Rows rows) {

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
                Rows.none());
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
                at, typed, narrowing, found, why, wanted, archive, count, copies, authors, times, facets, rows);
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
                list);
    }

    Screen withTimes(Times read) {
        return new Screen(
                phase, text, chips, problems, failure, order, archive, count, copies, authors, read, facets, rows);
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
                rows);
    }

    Screen withFacets(List<FacetView> read) {
        return new Screen(
                phase, text, chips, problems, failure, order, archive, count, copies, authors, times, read, rows);
    }
}
