package org.beffroi.core.analysis;

import java.util.List;
import java.util.Objects;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;

/**
 * What an analysis found, in the language of its run.
 *
 * @param findings what was found, in sentences; the first one stands above all else
 * @param results a chart, then the table behind it; may be empty where there is nothing to show
 * @param measures the figures that an indicator can follow, the main one first
 * @param mentions how many mentions it rests on
 * @param leftOut what was left out, one sentence each
 * @param rises what rose, a card each, in the order in which they are read; other forms of a report tell them in their sentences and
 *     tables
 */
public record Answer(
        Prose findings,
        List<Result> results,
        List<Measure> measures,
        long mentions,
        List<String> leftOut,
        List<RiseCard> rises) {

    public Answer {
        Objects.requireNonNull(findings);
        results = List.copyOf(results);
        measures = List.copyOf(measures);
        leftOut = List.copyOf(leftOut);
        rises = List.copyOf(rises);
    }

    /** An answer about something that does not rise. */
    public Answer(Prose findings, List<Result> results, List<Measure> measures, long mentions, List<String> leftOut) {
        this(findings, results, measures, mentions, leftOut, List.of());
    }
}
