package org.beffroi.documents.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Result;

/**
 * The pictures of a report, in reading order.
 *
 * @param drawings who draws
 * @param report what is drawn
 */
record Pictures(Drawings drawings, Report report) {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 300;

    /** Whether there is one. */
    boolean isAny() {
        return drawn(report.answer().results()).findFirst().isPresent();
    }

    /** The picture that says most. */
    Picture first() {
        Result drawn = drawn(report.answer().results())
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.UNSUPPORTED, Pictures.class, "report.no.picture", report.title()));
        return drawings.draw(
                        drawn,
                        Wishes.of(WIDTH, HEIGHT, report.locale(), report.basis().zone()))
                .picture();
    }

    private static Stream<Result> drawn(List<Result> results) {
        return results.stream()
                .flatMap(result -> result instanceof Group group
                        ? drawn(group.members())
                        : Optional.of(result).filter(Drawings::isDrawn).stream());
    }
}
