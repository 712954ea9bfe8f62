package org.beffroi.cli.dossier;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a dossier: an empty folder becomes the place of one mission, in the time of its territory. */
@Component
@Command.Info(id = "new")
public final class NewCommand implements Command<NewCommand.Parameters> {

    /** The time of a dossier without a territory: that of most French public bodies. */
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

    private static final int SUGGESTIONS = 5;

    private final Territories territories;

    @Activate
    public NewCommand(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * Which dossier.
     *
     * @param folder where it is made
     * @param name as people call the mission; absent: the folder's name
     * @param territory INSEE code of a commune, département…, or SIREN of a group of communes
     */
    public record Parameters(@Argument Path folder, Optional<String> name, Optional<String> territory) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = workplace.currentFolder().resolve(parameters.folder()).normalize();
        Optional<Territory> territory = parameters.territory().map(this::territory);
        String name = parameters.name().filter(text -> !text.isBlank()).orElseGet(() -> folder.getFileName()
                .toString());
        ZoneId zone = territory.map(Territory::zone).orElse(USUAL_ZONE);
        workplace
                .dossiers()
                .create(
                        folder,
                        new DossierSettings(name, territory.map(Territory::code), zone, Optional.empty(), false));
        String place = parameters.folder().toString();
        workplace.tell(territory
                .map(found -> Sentence.of(getClass(), "new.done.there", name, place, found.name(), zone.getId()))
                .orElseGet(() -> Sentence.of(getClass(), "new.done", name, place, zone.getId())));
        workplace.tell(Sentence.of(getClass(), "new.next", place));
        return Outcome.DONE;
    }

    private Territory territory(String typed) {
        String code = typed.strip();
        return territories
                .byCode(code)
                .or(() -> territories.bySiren(code))
                .or(() -> territories.byCode(Territory.Kind.REGION, code))
                .orElseThrow(() -> unknown(code));
    }

    /** Someone who types a name is shown its codes. */
    private WrongUse unknown(String typed) {
        List<Territory> close = Stream.concat(
                        territories.byName(typed).stream(),
                        Stream.concat(
                                territories.byPostalCode(typed).stream(),
                                territories.complete(typed, SUGGESTIONS).stream()))
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        if (close.isEmpty()) {
            return WrongUse.of("new.territory.unknown", typed, territories.edition());
        }
        String known = String.join(
                ", ", close.stream().map(one -> one.name() + " " + one.code()).toList());
        return WrongUse.of("new.territory.meant", typed, known);
    }
}
