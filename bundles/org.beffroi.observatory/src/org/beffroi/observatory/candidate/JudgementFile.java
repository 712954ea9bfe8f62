package org.beffroi.observatory.candidate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The file in which a dossier keeps what people judged: CSV in UTF-8 with the columns {@link #COLUMNS}, one row an account, in the
 * order in which they were judged. Written whole.
 *
 * @param file may not be there yet
 */
public record JudgementFile(Path file) {

    /** Name of the file in the folder of the observatory. */
    public static final String NAME = "judgements.csv";

    /** What each row says, in this order. */
    public static final List<String> COLUMNS =
            List.of("network", "account", "account_kind", "judgement", "territory", "day", "by", "note");

    /**
     * All that were judged.
     *
     * @throws Refusal if the file, or a row of it, cannot be read
     */
    public List<JudgedAccount> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<JudgedAccount> all = new ArrayList<>();
        try {
            CsvRecords rows = CsvText.of(file).rows();
            boolean known = rows.hasNext() && rows.next().cells().equals(COLUMNS);
            if (!known) {
                throw Refusal.of(
                        Refusal.Kind.MALFORMED,
                        JudgementFile.class,
                        "metrics.columns",
                        file.toString(),
                        String.join(",", COLUMNS));
            }
            rows.columns(COLUMNS.size());
            while (rows.hasNext()) {
                all.add(read(rows.next()));
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            JudgementFile.class,
                            "observatory.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        return all;
    }

    private JudgedAccount read(CsvRow row) {
        Optional<AccountNetwork> network = AccountNetwork.ofKey(row.cell(0).strip());
        Optional<Judgement> judgement = Judgement.ofKey(row.cell(3).strip());
        if (row.broken().isPresent()
                || network.isEmpty()
                || judgement.isEmpty()
                || row.cell(1).isBlank()) {
            throw unread(row);
        }
        try {
            return new JudgedAccount(
                    new AccountId(
                            network.get(), row.cell(1).strip(), kind(row.cell(2).strip())),
                    judgement.get(),
                    row.cell(4).strip(),
                    LocalDate.parse(row.cell(5).strip()),
                    row.cell(6),
                    row.cell(7));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unread(row);
        }
    }

    private static AccountKind kind(String key) {
        return key.isEmpty() ? AccountKind.PAGE : AccountKind.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private Refusal unread(CsvRow row) {
        return Refusal.of(Refusal.Kind.MALFORMED, JudgementFile.class, "judgements.line", file.toString(), row.line());
    }

    /** What was said of an account; empty where nobody judged it. */
    public Optional<JudgedAccount> of(AccountId account) {
        return all().stream().filter(one -> one.account().equals(account)).findFirst();
    }

    /**
     * Keeps a judgement, in the place of an earlier one of the same account.
     *
     * @return the earlier one
     * @throws Refusal if the file cannot be read or written; it is then as it was
     */
    public Optional<JudgedAccount> judge(JudgedAccount judged) {
        return replace(Set.of(judged.account()), List.of(judged)).stream().findFirst();
    }

    /**
     * Keeps judgements in the place of those of some accounts, all at once.
     *
     * @param accounts whose judgements go
     * @param by what is said of them now; of those that it leaves out nothing is
     * @return what was said of them before
     * @throws Refusal if the file cannot be read or written; it is then as it was
     */
    List<JudgedAccount> replace(Set<AccountId> accounts, List<JudgedAccount> by) {
        List<JudgedAccount> all = new ArrayList<>(all());
        List<JudgedAccount> earlier =
                all.stream().filter(one -> accounts.contains(one.account())).toList();
        all.removeAll(earlier);
        all.addAll(by);
        write(all);
        return earlier;
    }

    private void write(List<JudgedAccount> all) {
        try {
            WholeFile.write(file, out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
                csv.writeRecord(COLUMNS);
                all.forEach(one -> csv.writeRecord(
                        one.account().network().key(),
                        one.account().account(),
                        one.account().kind().key(),
                        one.judgement().key(),
                        one.territory(),
                        one.day().toString(),
                        one.by(),
                        one.note()));
                csv.flush();
            });
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            JudgementFile.class,
                            "observatory.unwritable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
