package org.beffroi.observatory.candidate;

import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territory;

/**
 * Gives what people judged to the dossier’s list of speakers, by which it knows its own ground: an official account speaks for the
 * body, an elected person and the press speak in public, an impostor imitates. A community and a namesake are left out: who speaks
 * there is not known by that. A judgement that takes the place of another takes back what that one gave.
 *
 * <p>What was read of mentions before stays until they are read again.
 */
public final class JudgedGround {

    private final SpeakerList speakers;
    private final PublicActors actors;
    private final Optional<Territory> own;

    /** @param own the dossier’s territory; empty where it has none */
    public JudgedGround(SpeakerList speakers, PublicActors actors, Optional<Territory> own) {
        this.speakers = speakers;
        this.actors = actors;
        this.own = own;
    }

    /**
     * Gives one.
     *
     * @param earlier what was said of the account before; empty where nobody judged it
     * @param territory the one that it is named after
     * @return what the list says of the account now; empty where it says nothing
     */
    public Optional<SpeakerKind> give(Optional<JudgedAccount> earlier, JudgedAccount judged, Territory territory) {
        String page = judged.account().page();
        earlier.ifPresent(this::takeBack);
        Optional<SpeakerKind> kind = speaker(judged);
        kind.ifPresent(one -> {
            String name = one == SpeakerKind.OWN || one == SpeakerKind.IMITATION ? territory.name() : "";
            speakers.add(new ListedSpeaker(page, one, name, java.util.List.of()));
            if (one.isPublic()) {
                actors.add(names(judged.account()));
            }
        });
        return kind;
    }

    /** Takes back what a judgement gave. */
    public void takeBack(JudgedAccount given) {
        speaker(given).ifPresent(kind -> takeBack(given.account().page(), kind, given.account()));
    }

    private Optional<SpeakerKind> speaker(JudgedAccount judged) {
        boolean ours = own.filter(judged::isOf).isPresent();
        // Groups speak for nobody.
        return judged.account().kind() == AccountKind.GROUP
                ? Optional.empty()
                : judged.judgement().speaker(ours);
    }

    /** What somebody wrote into the list meanwhile stays. */
    private void takeBack(String page, SpeakerKind kind, AccountId account) {
        boolean given = speakers.named(page).filter(one -> one.kind() == kind).isPresent();
        if (given) {
            speakers.forget(page);
            if (kind.isPublic()) {
                actors.remove(names(account));
            }
        }
    }

    /** Under which names its mentions may come in. */
    private static Set<String> names(AccountId account) {
        return Set.of(account.account(), account.page());
    }
}
