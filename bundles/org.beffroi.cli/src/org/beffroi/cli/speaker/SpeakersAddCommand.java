package org.beffroi.cli.speaker;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.cli.kept.NameTaken;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.osgi.service.component.annotations.Component;

/**
 * Says who speaks under an account, an address or a domain; whoever speaks in public may then show under his name.
 *
 * <p>What the enrichers read before stays until they read again.
 */
@Component
@Command.Info(id = "speakers add")
public final class SpeakersAddCommand implements Command<SpeakersAddCommand.Parameters> {

    /**
     * Who speaks where.
     *
     * @param account an account, an address or a domain
     * @param kind own, elected, press, organisation, person, bot or imitation, in either language
     * @param name how it is called; of an imitation, whom it imitates
     * @param network where the account is this one; everywhere where absent
     * @param replace whether another line of that account is replaced
     */
    public record Parameters(
            @Argument String account,
            @Argument String kind,
            Optional<String> name,
            List<String> network,
            boolean replace) {
        public Parameters {
            if (account.isBlank()) {
                throw WrongUse.of("name.blank");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        SpeakerKind kind = SpeakerKind.typed(parameters.kind())
                .orElseThrow(() -> WrongUse.of("speakers.kind.unknown", parameters.kind(), known(workplace.locale())));
        String name = parameters.name().map(String::strip).orElse("");
        if (kind == SpeakerKind.IMITATION && name.isEmpty()) {
            throw WrongUse.of("speakers.imitated.missing");
        }
        if (AccountAddress.of(parameters.account()).isNothing()) {
            throw WrongUse.of("speakers.account.none", parameters.account().strip());
        }
        List<String> networks = parameters.network().stream()
                .map(typed -> CoreFields.NETWORK.vocabulary().stream()
                        .filter(term -> term.names().anyMatch(typed.strip()::equalsIgnoreCase))
                        .map(term -> term.value())
                        .findFirst()
                        .orElse(typed.strip().toLowerCase(Locale.ROOT)))
                .toList();
        Dossier dossier = workplace.dossier(Access.READ);
        ListedSpeaker speaker = new ListedSpeaker(parameters.account().strip(), kind, name, networks);
        SpeakerList list = new SpeakerList(dossier.codebook());
        Optional<ListedSpeaker> other = list.named(speaker.account()).filter(known -> !speaker.equals(known));
        NameTaken.refuse(other.isPresent(), parameters.replace(), "speakers.add.taken", speaker.account());
        list.add(speaker);
        if (kind.isPublic()) {
            dossier.publicActors().add(names(speaker));
        }
        dossier.renewEnrichment();
        workplace.tell(Sentence.of(
                getClass(),
                kind.isPublic() ? "speakers.add.done.public" : "speakers.add.done",
                speaker.account(),
                kind.label(workplace.locale())));
        return Outcome.DONE;
    }

    /** Under which names its mentions may come in. */
    private static Set<String> names(ListedSpeaker speaker) {
        Set<String> names = new LinkedHashSet<>();
        String handle = speaker.address().handle();
        if (!handle.isEmpty()) {
            names.add(handle);
            names.add(speaker.account());
        }
        names.add(speaker.name());
        return names;
    }

    private static String known(Locale locale) {
        return Arrays.stream(SpeakerKind.values())
                .map(kind -> kind.label(locale))
                .collect(Collectors.joining(", "));
    }
}
