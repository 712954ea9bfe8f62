package org.beffroi.cli.observatory;

import java.util.Locale;
import org.beffroi.cli.output.Readership;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.report.CensusLabels;

/** The cell that says of which sort a body is: a word for people, a key for programs. */
final class BodyKindCell {

    private BodyKindCell() {}

    static String of(CensusBody body, Readership readers) {
        return readers.people()
                ? CensusLabels.kind(body.key().kind()).in(readers.locale())
                : body.key().kind().name().toLowerCase(Locale.ROOT);
    }
}
