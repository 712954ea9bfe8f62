package org.beffroi.cli.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.MentionTable;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.folder.AccessLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the mentions that match, for eyes or into a file; the file holds as many as {@code count} says. */
@Component
@Command.Info(id = "search")
public final class SearchCommand implements Command<SearchCommand.Parameters> {

    private static final long ON_SCREEN = 20;

    private final Formats formats;

    @Activate
    public SearchCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * What is listed, and how.
     *
     * @param query words of a query, none for everything
     * @param sort in which order; absent: the newest first, what is nearest in meaning where that is asked for
     * @param withoutCopies whether of copies of one text the earliest alone is listed
     * @param limit how many, {@code all} for all; absent: some on the screen, all in other formats
     * @param format name of a format; absent: that of the file's name, else a list to read
     * @param out the file to write
     * @param showNames whether names of people show, which is logged
     */
    public record Parameters(
            @Argument List<String> query,
            Optional<Order> sort,
            boolean withoutCopies,
            Optional<String> limit,
            Optional<String> format,
            Optional<Path> out,
            boolean showNames) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), parameters.out(), workplace);
        boolean list = output.isOnScreen();
        long limit = Limit.of(parameters.limit(), list ? ON_SCREEN : Long.MAX_VALUE);
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            Optional<OnePerGroup> groups =
                    parameters.withoutCopies() ? Optional.of(snapshot.onePerGroup(Copies.GROUPING)) : Optional.empty();
            Snapshot listed = groups.<Snapshot>map(one -> one).orElse(snapshot);
            long count = listed.count(question.query(), workplace.cancel());
            long wanted = Math.min(limit, count);
            if (parameters.showNames()) {
                new AccessLog(dossier.folder(), workplace.clock())
                        .namesShown(workplace.person(), "search", question.text(), wanted);
            }
            Progress progress =
                    list ? Progress.silent() : workplace.progress(Sentence.of(getClass(), "search.writing"));
            MentionPages found = new MentionPages(
                    listed,
                    question.query(),
                    parameters.sort().orElseGet(() -> Order.usual(question.query())),
                    wanted,
                    workplace.cancel(),
                    progress);
            ShownNames names = new ShownNames(dossier.pseudonyms()::shown, parameters.showNames());
            if (list) {
                new MentionList(dossier, question, names, groups, workplace).print(found, wanted, count);
            } else {
                write(output, dossier, question, names, found);
            }
            if (parameters.withoutCopies()) {
                long all = snapshot.count(question.query(), workplace.cancel());
                workplace.tell(Sentence.of(getClass(), "count.without.copies", count, all));
            }
            return Outcome.DONE;
        });
    }

    private static void write(
            TableOutput output, Dossier dossier, Question question, ShownNames names, MentionPages found) {
        Readership readers = output.readership();
        MentionTable table = new MentionTable(dossier.archive().fields(), names, readers.locale(), readers.people());
        String title = question.text().isBlank() ? dossier.settings().name() : question.text();
        output.write(new Sheet(title, table.columns(), dossier.settings().zone(), readers.locale()), table.rows(found));
    }
}
