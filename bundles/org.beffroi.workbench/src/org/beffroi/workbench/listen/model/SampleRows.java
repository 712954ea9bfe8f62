package org.beffroi.workbench.listen.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.AskedValues;
import org.beffroi.workbench.listen.model.code.CodeColours;

/** A few mentions that are in no archive yet, as rows. */
public final class SampleRows implements Rows {

    private final List<Row> rows;

    private SampleRows(List<Row> rows) {
        this.rows = rows;
    }

    /** The rows of mentions; not for the UI thread. */
    public static Rows of(List<Mention> mentions, Pseudonyms names, Language language) {
        RowMaker maker = new RowMaker(
                nothingMarked(),
                names,
                Fields.core(),
                language,
                CodeColours.none(),
                () -> AskedValues.of(new Query.Everything()));
        return new SampleRows(mentions.stream()
                .map(mention -> maker.row(new Entry(0, mention, mention.values(), List.of(), List.of())))
                .toList());
    }

    private static Marker nothingMarked() {
        Query all = new Query.Everything();
        return new Marker(all, all, Fields.core(), new Tokens(), new DayResolution(LocalDate.EPOCH, ZoneOffset.UTC));
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public Optional<Row> row(long index) {
        return index < rows.size() ? Optional.of(rows.get((int) index)) : Optional.empty();
    }

    @Override
    public void want(long first, int count) {
        // All of them are at hand.
    }
}
