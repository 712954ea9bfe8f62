package org.beffroi.cli.plugin;

import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.verb.Delivery;
import org.beffroi.cli.verb.Formats;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
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
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        List<PlugIn> all = dropins.plugIns().all();
        if (all.isEmpty() && format.equals("table")) {
            workplace.tell(Sentence.of(
                    getClass(),
                    "plugin.list.none",
                    String.join(
                            ", ",
                            dropins.plugIns().folders().all().stream()
                                    .map(Object::toString)
                                    .toList())));
            return Outcome.DONE;
        }
        Iterator<List<Object>> rows = all.stream()
                .map(one -> List.<Object>of(
                        one.name(),
                        one.version(),
                        one.standing().label().in(workplace.locale()),
                        one.jar().toString(),
                        one.digest()))
                .iterator();
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet(workplace), rows);
        return Outcome.DONE;
    }

    private static Sheet sheet(Workplace workplace) {
        return new Sheet(
                say("plugin.list.title", workplace),
                List.of(
                        column("name", workplace),
                        column("version", workplace),
                        column("standing", workplace),
                        column("jar", workplace),
                        column("sha256", workplace)),
                ZoneOffset.UTC,
                workplace.locale(),
                workplace.width());
    }

    private static Column column(String key, Workplace workplace) {
        return Column.of(key, say("plugin.list." + key, workplace), Column.Kind.TEXT);
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(PluginListCommand.class, key).in(workplace.locale());
    }
}
