package org.beffroi.cli.plugin;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the jars in the folders for plug-ins, and what becomes of each. */
@Component
@Command.Info(id = "plugin list")
public final class PluginListCommand implements Command<PluginListCommand.Parameters> {

    private final Formats formats;
    private final Dropins dropins;

    @Activate
    public PluginListCommand(@Reference List<TableWriter> writers, @Reference Dropins dropins) {
        this.formats = Formats.of(writers);
        this.dropins = dropins;
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        String folders =
                dropins.plugIns().folders().all().stream().map(Object::toString).collect(Collectors.joining(", "));
        Listing<PlugIn> listing = Listing.<PlugIn>of("plugin.list.title")
                .orElse(Sentence.of(getClass(), "plugin.list.none", folders))
                .with("name", "plugin.list.name", Kind.TEXT, PlugIn::name)
                .with("version", "plugin.list.version", Kind.TEXT, PlugIn::version)
                .with("standing", "plugin.list.standing", Kind.TEXT, (one, readers) -> one.standing()
                        .label()
                        .in(readers.locale()))
                .with("jar", "plugin.list.jar", Kind.TEXT, one -> one.jar().toString())
                .with("sha256", "plugin.list.sha256", Kind.TEXT, PlugIn::digest);
        output.write(listing, dropins.plugIns().all(), ZoneOffset.UTC);
        return Outcome.DONE;
    }
}
