package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.importing.recognition.Beginnings;
import org.beffroi.sources.importing.recognition.RowFormat;
import org.beffroi.sources.profile.Writing;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;
import org.osgi.service.component.annotations.Component;

/** Tables of anything, read as files of mentions are: encodings, separators and lines of headings are found out. */
@Component
public final class TableFilesService implements TableFiles {

    private static final String SEVERAL = " ; ";

    @Override
    public Read read(Path file) {
        Content content = Packed.contents(file, Limits.USUAL, new ArrayList<>()).getFirst();
        try {
            RowFormat manner = Beginnings.of(content, Writing.UNSAID, List.of()).manner();
            return read(content, manner);
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    private static Read read(Content content, RowFormat manner) {
        List<List<String>> rows = new ArrayList<>();
        List<Sentence> broken = new ArrayList<>();
        try (Rows all = manner.open(content)) {
            while (all.hasNext()) {
                switch (all.next()) {
                    case Row.Whole whole ->
                        rows.add(all.columns().stream()
                                .map(column ->
                                        String.join(SEVERAL, whole.cells().all(column)))
                                .toList());
                    case Row.Broken row ->
                        broken.add(Sentence.of(
                                TableFilesService.class,
                                "table.row.broken",
                                row.place().line(),
                                row.why()));
                }
                if (rows.size() > MOST) {
                    throw Refusal.of(
                            Refusal.Kind.TOO_LARGE, TableFilesService.class, "table.too.long", content.name(), MOST);
                }
            }
            return new Read(named(all.columns(), manner), rows, broken);
        }
    }

    /** Rows without a line of headings have columns named by their numbers, which nobody wrote. */
    private static List<String> named(List<String> columns, RowFormat manner) {
        boolean table = manner.format() == Format.CSV || manner.format().isWorkbook();
        if (table && manner.headerLine() == 0) {
            return List.of();
        }
        return columns.stream()
                .map(column -> column.matches("#\\d+") ? "" : column)
                .toList();
    }
}
