package org.beffroi.sources.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.importing.ImportWishes;
import org.beffroi.sources.profile.Detection;
import org.beffroi.sources.profile.Detection.Match;
import org.beffroi.sources.profile.Line;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.CsvSniffer;
import org.beffroi.sources.table.Dialect;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Manner;

/** Looks at the beginning of a file: how it is written, which profile fits. */
final class Beginnings {

    private Beginnings() {}

    /**
     * What was found.
     *
     * @param match the profile that fits, empty if none does
     */
    record Found(Manner manner, Optional<Match> match) {}

    static Found of(Content content, ImportWishes wishes, List<Profile> profiles) throws IOException {
        Detection detection = new Detection(profiles);
        return csv(content, wishes, detection);
    }

    private static Found csv(Content content, ImportWishes wishes, Detection detection) throws IOException {
        Dialect dialect = CsvSniffer.sniff(content, wishes.encoding(), wishes.separator());
        List<Line> lines = CsvSniffer.beginning(content, dialect).stream()
                .map(Beginnings::line)
                .toList();
        List<Line> candidates = wishes.headerRow()
                .map(row -> lines.stream().filter(line -> line.number() >= row).toList())
                .orElse(lines);
        Optional<Match> match = wishes.headerRow().equals(Optional.of(0))
                ? Optional.empty()
                : detection.ofTable(candidates, Format.CSV);
        long header = wishes.headerRow()
                .map(Integer::longValue)
                .or(() -> match.map(Match::headerLine))
                .orElseGet(() -> HeaderGuess.line(lines));
        return new Found(new Manner.Csv(dialect, header), match);
    }

    private static Line line(CsvRecord record) {
        return new Line(record.getStartingLineNumber(), record.getFields());
    }
}
