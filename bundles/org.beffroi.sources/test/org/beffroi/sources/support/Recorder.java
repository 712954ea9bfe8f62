package org.beffroi.sources.support;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.Imports.Watcher;

/** Writes down what an import tells as it goes. */
public final class Recorder implements Watcher {

    public final List<String> signals = new ArrayList<>();
    public final List<Sentence> told = new ArrayList<>();

    @Override
    public void resumed(long rows) {
        signals.add("resumed at " + rows);
    }

    @Override
    public void acknowledged(long rows) {
        signals.add("acknowledged " + rows);
    }

    @Override
    public void tell(Sentence sentence) {
        told.add(sentence);
    }
}
