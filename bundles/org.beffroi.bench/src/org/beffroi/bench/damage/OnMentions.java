package org.beffroi.bench.damage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A verb that works on a dossier with some mentions, or beside it. */
abstract class OnMentions implements KilledVerb {

    private final String id;
    private final int mentions;

    OnMentions(String id, int mentions) {
        this.id = id;
        this.mentions = mentions;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public void prepare(Trial trial) throws IOException {
        trial.create();
        MadeMentions.add(trial, 0, mentions, MadeMentions.origin("essai", "lot"));
    }

    /** Words that are typed, with the dossier. */
    static List<String> words(Trial trial, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--dossier", trial.dossier().toString()));
        return all;
    }

    /** All mentions are there. */
    static List<Flaw> all(Trial.Found found, int wanted) {
        return Flaw.when(
                found.ids().size() < wanted, Flaw.Kind.LOST, found.ids().size() + " mentions of " + wanted);
    }
}
