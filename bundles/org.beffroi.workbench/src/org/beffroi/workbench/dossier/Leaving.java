package org.beffroi.workbench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is asked before a dossier is left while something in it is not saved. Whoever can leave something unsaved is {@link #known
 * known} here; whoever leaves goes on once it was answered. Belongs to the UI thread.
 */
public final class Leaving {

    /** Where one goes. */
    public enum Way {
        /** Another dossier is opened. */
        OTHER,
        /** The dossier is closed, and no other one opened. */
        CLOSE,
        /** The program ends. */
        END
    }

    /** Asks somebody. */
    public interface Question {
        /**
         * @param unsaved at least one
         * @param goOn run where one leaves
         * @param stay run where one does not
         */
        void ask(Way way, List<UnsavedWork> unsaved, Runnable goOn, Runnable stay);
    }

    private final List<Supplier<List<UnsavedWork>>> sources = new ArrayList<>();
    private Question question = (way, unsaved, goOn, stay) -> goOn.run();
    private boolean asking;

    /** Sets who is asked; before, one leaves at once, since drafts keep what was not saved. */
    public void asking(Question now) {
        question = now;
    }

    /**
     * Makes known who may leave something unsaved.
     *
     * @return ends that
     */
    public Runnable known(Supplier<List<UnsavedWork>> source) {
        sources.add(source);
        return () -> sources.remove(source);
    }

    /** What is not saved now. */
    public List<UnsavedWork> unsaved() {
        return sources.stream().flatMap(source -> source.get().stream()).toList();
    }

    /** Leaves where nothing is unsaved, else asks first; while a question is open nothing is asked again. */
    public void leave(Way way, Runnable goOn) {
        List<UnsavedWork> unsaved = unsaved();
        if (unsaved.isEmpty()) {
            goOn.run();
        } else if (!asking) {
            asking = true;
            question.ask(
                    way,
                    unsaved,
                    () -> {
                        asking = false;
                        goOn.run();
                    },
                    () -> asking = false);
        }
    }
}
