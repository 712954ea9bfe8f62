package org.beffroi.cli.plugin;

import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIn;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says why a plug-in works, works in part, or does not. */
@Component
@Command.Info(id = "plugin why")
public final class PluginWhyCommand implements Command<PluginWhyCommand.Parameters> {

    private final Dropins dropins;
    private final Guests guests;

    @Activate
    public PluginWhyCommand(@Reference Dropins dropins, @Reference Guests guests) {
        this.dropins = dropins;
        this.guests = guests;
    }

    /**
     * Of which one.
     *
     * @param plugin its name, that of its file, or the beginning of its SHA-256
     */
    public record Parameters(@Argument String plugin) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Locale locale = workplace.locale();
        PlugIn one = dropins.plugIns().named(parameters.plugin());
        String standing = "plugin.why." + one.standing().name().toLowerCase(Locale.ROOT);
        workplace
                .out()
                .println(Sentence.of(
                                PluginWhyCommand.class,
                                standing,
                                one.name(),
                                one.version(),
                                one.jar().toString(),
                                one.digest())
                        .in(locale));
        // Sentences of plug-ins name their jars.
        Stream.concat(dropins.refused().stream(), guests.told().stream())
                .map(told -> told.in(locale))
                .filter(told -> told.contains(one.jar().toString()))
                .distinct()
                .forEach(workplace.out()::println);
        return Outcome.DONE;
    }
}
