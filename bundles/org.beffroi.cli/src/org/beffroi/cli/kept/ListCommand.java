package org.beffroi.cli.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.result.TableWriter;

/**
 * A verb that lists what a dossier keeps, in the format that is asked for.
 *
 * @param <T> what is listed
 */
public abstract class ListCommand<T> implements Command<ListCommand.Parameters> {

    private final Formats formats;
    private final BiFunction<Dossier, Workplace, List<T>> kept;
    private final Listing<T> listing;

    /**
     * A verb.
     *
     * @param kept what a dossier has of it
     */
    protected ListCommand(List<TableWriter> writers, BiFunction<Dossier, Workplace, List<T>> kept, Listing<T> listing) {
        this.formats = Formats.of(writers);
        this.kept = kept;
        this.listing = listing;
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public final Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        List<T> things = kept.apply(dossier, workplace);
        if (output.write(listing, things, dossier.settings().zone())
                && output.readership().people()) {
            things.forEach(one -> tell(one, dossier, workplace));
        }
        return Outcome.DONE;
    }

    /** What people are told of one, below the list: nothing, unless the verb has something to say. */
    protected void tell(T thing, Dossier dossier, Workplace workplace) {
        // The list says it all.
    }
}
