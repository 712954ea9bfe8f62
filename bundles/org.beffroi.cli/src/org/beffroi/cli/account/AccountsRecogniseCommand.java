package org.beffroi.cli.account;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.syntax.TypedName;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.account.RecognisedAccount;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.census.NetworkName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of each line of a list, as people keep it, which account of which network it names, if any. Needs no dossier. */
@Component(service = Command.class)
@Command.Info(id = "accounts recognise")
public final class AccountsRecogniseCommand implements Command<AccountsRecogniseCommand.Parameters> {

    private static final int MOST_TOLD = 20;

    private static final Listing<Line> LISTING = Listing.<Line>of("accounts.title", "accounts.none")
            .with("input", "accounts.column.input", Kind.TEXT, Line::written)
            .with("network", "accounts.column.network", Kind.TEXT, (line, readers) -> line.read()
                    .network()
                    .map(network -> readers.people() ? NetworkName.of(network) : network.key())
                    .orElse(null))
            .with("account", "accounts.column.account", Kind.TEXT, line -> line.read()
                    .account()
                    .orElse(null))
            .with("kind", "accounts.column.kind", Kind.TEXT, AccountsRecogniseCommand::kind)
            .with("verdict", "accounts.column.verdict", Kind.TEXT, AccountsRecogniseCommand::verdict)
            .with("address", "accounts.column.address", Kind.TEXT, line -> line.read()
                    .address()
                    .orElse(null));

    private final AccountRecogniser recogniser = new AccountRecogniser();
    private final Formats formats;
    private final Supplier<InputStream> standard;

    @Activate
    public AccountsRecogniseCommand(@Reference List<TableWriter> writers) {
        this(writers, () -> System.in);
    }

    /**
     * One that reads something else for the standard input.
     *
     * @param standard asked for once it is to be read
     */
    AccountsRecogniseCommand(List<TableWriter> writers, Supplier<InputStream> standard) {
        this.formats = Formats.of(writers);
        this.standard = standard;
    }

    /**
     * What is read, and how it is told.
     *
     * @param file a text, a line each, or a table; {@code -} for the standard input
     * @param column name of the column of a table
     * @param network key of the network whose handles stand there alone
     * @param all whether each account of a line has a row of its own; else a line has one, that of its first account
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument String file,
            Optional<String> column,
            Optional<String> network,
            boolean all,
            Optional<String> format,
            Optional<Path> out) {}

    /** A line as it was written, and what was read in it. */
    private record Line(String written, RecognisedAccount read) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), parameters.out(), workplace);
        Optional<AccountNetwork> network = parameters.network().map(AccountsRecogniseCommand::network);
        AccountInputs inputs =
                AccountInputs.read(parameters.file(), workplace.currentFolder(), standard.get(), parameters.column());
        List<Line> lines = inputs.texts().stream()
                .flatMap(written -> {
                    workplace.cancel().check();
                    return read(written, network, parameters.all());
                })
                .toList();
        boolean written = output.write(LISTING, lines, ZoneOffset.UTC);
        inputs.rejected().entrySet().stream()
                .limit(MOST_TOLD)
                .forEach(row ->
                        workplace.tell(Sentence.of(getClass(), "codes.file.line", row.getKey(), row.getValue())));
        if (written) {
            workplace.tell(counts(lines, inputs));
        }
        return inputs.rejected().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private Stream<Line> read(String written, Optional<AccountNetwork> network, boolean all) {
        List<RecognisedAccount> several = all ? recogniser.all(written) : List.of();
        if (several.size() > 1) {
            return several.stream().distinct().map(one -> new Line(written, one));
        }
        return Stream.of(new Line(
                written,
                network.map(one -> recogniser.recognise(written, one)).orElseGet(() -> recogniser.recognise(written))));
    }

    private static Sentence counts(List<Line> lines, AccountInputs inputs) {
        return Sentence.of(
                AccountsRecogniseCommand.class,
                inputs.table() ? "accounts.counts.rows" : "accounts.counts",
                inputs.texts().size(),
                count(lines, AccountVerdict.ACCOUNT),
                count(lines, AccountVerdict.POST),
                count(lines, AccountVerdict.SHARE),
                count(lines, AccountVerdict.SITE),
                count(lines, AccountVerdict.PERSONAL),
                count(lines, AccountVerdict.NONE),
                inputs.rejected().size());
    }

    private static long count(List<Line> lines, AccountVerdict verdict) {
        return lines.stream().filter(line -> line.read().verdict() == verdict).count();
    }

    private static AccountNetwork network(String typed) {
        boolean former = typed.strip().equalsIgnoreCase("twitter");
        List<AccountNetwork> all = List.of(AccountNetwork.values());
        return TypedName.find(former ? "x" : typed, all, AccountNetwork::key)
                .orElseThrow(() -> TypedName.unknown(
                        "accounts.network.unknown",
                        typed,
                        all.stream().map(AccountNetwork::key).toList()));
    }

    private static Object kind(Line line, Readership readers) {
        return line.read()
                .kind()
                .map(AccountKind::key)
                .map(key -> readers.people() ? readers.say("accounts.kind." + key) : key)
                .orElse(null);
    }

    private static Object verdict(Line line, Readership readers) {
        String key = line.read().verdict().key();
        return readers.people() ? readers.say("accounts.verdict." + key) : key;
    }
}
