package org.beffroi.cli.account;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;

/**
 * What is to be recognised: the lines of a text, or the cells of a column.
 *
 * @param table whether they are the cells of a column
 * @param texts one each; of a table, one for each row, also where its cell is empty
 * @param rejected why other rows could not be read, by line
 */
record AccountInputs(boolean table, List<String> texts, Map<Long, Sentence> rejected) {

    private static final String STANDARD = "-";

    /**
     * Reads a text, or a table where a column is named or the file says by its ending that it is one.
     *
     * @param column name of the column; empty for the only one of a table, or for lines
     * @throws Refusal if the file is not there or cannot be read
     * @throws WrongUse if the table has no such column, or several and none is named
     */
    static AccountInputs read(String file, Path folder, InputStream standard, Optional<String> column) {
        try {
            CsvText text = file.equals(STANDARD) ? standard(standard) : CsvText.of(folder.resolve(file));
            return column.isPresent() || isTable(file) ? cells(text, column) : lines(text);
        } catch (NoSuchFileException e) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Sentence.of(AccountInputs.class, "codes.file.absent", file), e);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(AccountInputs.class, "codes.file.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".tsv", ".tab").anyMatch(name::endsWith);
    }

    private static CsvText standard(InputStream standard) throws IOException {
        byte[] bytes = standard.readNBytes(Math.toIntExact(ReadingLimits.SMALL_FILE + 1));
        if (bytes.length > ReadingLimits.SMALL_FILE) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    AccountInputs.class,
                    "accounts.input.large",
                    ReadingLimits.SMALL_FILE >> 20);
        }
        return CsvText.of(bytes, STANDARD);
    }

    private static AccountInputs lines(CsvText text) {
        return new AccountInputs(
                false,
                text.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Map.of());
    }

    private static AccountInputs cells(CsvText text, Optional<String> column) {
        List<String> texts = new ArrayList<>();
        Map<Long, Sentence> rejected = new TreeMap<>();
        CsvRecords rows = text.rows();
        if (rows.hasNext()) {
            List<String> header = rows.next().cells();
            rows.columns(header.size());
            int index = index(header, column);
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                CsvText.broken(row)
                        .ifPresentOrElse(
                                reason -> rejected.put(row.line(), reason),
                                () -> texts.add(row.cell(index).strip()));
            }
        }
        return new AccountInputs(true, List.copyOf(texts), rejected);
    }

    private static int index(List<String> header, Optional<String> column) {
        if (column.isEmpty() && header.size() == 1) {
            return 0;
        }
        String known = String.join(", ", header);
        String wanted = column.orElseThrow(() -> WrongUse.of("accounts.column.needed", known));
        List<String> folded =
                header.stream().map(name -> Folding.fold(name.strip())).toList();
        int index = folded.indexOf(Folding.fold(wanted.strip()));
        if (index < 0) {
            throw WrongUse.of("accounts.column.unknown", wanted, known);
        }
        return index;
    }
}
