package org.beffroi.observatory.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.BodyNaming;
import org.beffroi.observatory.kept.ObservatoryFolder;

/**
 * What people say of accounts, for a whole dossier: kept in its file of judgements, and given to its list of speakers, by which
 * mentions are read from then on. It can be taken back. Safe for several threads as its files are.
 */
public final class Judging {

    private final Dossier dossier;
    private final Territories territories;
    private final JudgementFile file;
    private final JudgedGround ground;

    /** @param national the reference of territories, where the dossier has none of its own */
    public Judging(Dossier dossier, Territories national) {
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        this.dossier = dossier;
        this.territories = folder.territories(national);
        this.file = new JudgementFile(folder.folder().resolve(JudgementFile.NAME));
        Optional<Territory> own = dossier.settings().territory().flatMap(territories::byCode);
        this.ground = new JudgedGround(new SpeakerList(dossier.codebook()), dossier.publicActors(), own);
    }

    /** All that were judged. */
    public List<JudgedAccount> all() {
        return file.all();
    }

    /**
     * Judges accounts, each in the place of what was said of it before.
     *
     * @return what was said of them before
     * @throws org.beffroi.core.message.Refusal if the file cannot be read or written; nothing is judged then
     */
    public List<JudgedAccount> judge(List<JudgedAccount> judged) {
        return replace(judged.stream().map(JudgedAccount::account).collect(Collectors.toSet()), judged);
    }

    /**
     * Puts what is said of some accounts back to what it was.
     *
     * @param accounts whose judgements go
     * @param before what is said of them then; of those that it leaves out nothing is
     * @return what was said of them until now
     * @throws org.beffroi.core.message.Refusal as above
     */
    public List<JudgedAccount> restore(Set<AccountId> accounts, List<JudgedAccount> before) {
        return replace(accounts, before);
    }

    private List<JudgedAccount> replace(Set<AccountId> accounts, List<JudgedAccount> by) {
        BodyNaming naming = new BodyNaming(territories);
        List<Territory> of =
                by.stream().map(one -> naming.find(one.territory())).toList();
        List<JudgedAccount> earlier = file.replace(accounts, by);
        earlier.forEach(ground::takeBack);
        for (int i = 0; i < by.size(); i++) {
            ground.give(Optional.empty(), by.get(i), of.get(i));
        }
        dossier.renewEnrichment();
        return earlier;
    }
}
