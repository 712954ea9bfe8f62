package org.beffroi.workbench.analysis.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.workbench.analysis.model.AnalysisSession.Phase;
import org.beffroi.workbench.language.Language;

/**
 * The analysis in hand: with its parameters, and beside it, where two are compared, the same with one parameter changed.
 *
 * <p>Belongs to the UI thread.
 */
public final class Study implements AutoCloseable {

    /**
     * What the second of two differs in.
     *
     * @param component name of the parameter
     * @param values what it has there
     */
    public record Comparison(String component, List<String> values) {
        public Comparison {
            Objects.requireNonNull(component);
            values = List.copyOf(values);
        }
    }

    private final StoredShelf shelving;
    private final AnalysisSession main;
    private final AnalysisSession beside;
    private final Map<AnalysisRequest, Report> pinned = new HashMap<>();
    private Optional<AnalysisRequest> asked = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private Runnable onChange = () -> {};

    /**
     * @param work runs analyses, off the UI thread
     * @param display runs on the UI thread, later
     */
    public Study(
            Dossier dossier,
            Analyses analyses,
            Language language,
            StoredShelf shelving,
            Executor work,
            Executor display) {
        this.shelving = shelving;
        this.main = new AnalysisSession(dossier, analyses, language, work, display);
        this.beside = new AnalysisSession(dossier, analyses, language, work, display);
    }

    /** The one in hand. */
    public AnalysisSession main() {
        return main;
    }

    /** The one beside it; it shows nothing while none is compared. */
    public AnalysisSession beside() {
        return beside;
    }

    /** What is asked, empty before the first. */
    public Optional<AnalysisRequest> asked() {
        return asked;
    }

    /** What the second one differs in, empty while none is compared. */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /** Called when another analysis is taken in hand, or a comparison begins or ends. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Told of each state of the one in hand. */
    public void onMain(Consumer<AnalysisSession.State> listener) {
        main.onChange(state -> {
            if (state.phase() == Phase.SHOWN && !state.stale()) {
                state.asked().ifPresent(shelving::ran);
            }
            listener.accept(state);
        });
    }

    /** Takes an analysis in hand and runs it; one that is pinned shows what it found then. */
    public void open(AnalysisRequest wanted) {
        asked = Optional.of(wanted);
        comparison = Optional.empty();
        beside.clear();
        onChange.run();
        if (pinned.containsKey(wanted) && shelving.shelf().pins().contains(wanted)) {
            main.show(wanted, pinned.get(wanted));
        } else {
            main.run(wanted);
        }
    }

    /** Runs the one in hand with other parameters, and the one beside it with them but for what it differs in. */
    public void change(Map<String, List<String>> parameters) {
        asked = asked.map(now -> new AnalysisRequest(now.analysis(), parameters));
        asked.ifPresent(main::run);
        runBeside();
    }

    /** Compares the one in hand with itself, one parameter changed. */
    public void compare(Comparison with) {
        boolean begins = comparison.isEmpty();
        comparison = Optional.of(with);
        if (begins) {
            onChange.run();
        }
        runBeside();
    }

    /** Ends the comparison. */
    public void alone() {
        comparison = Optional.empty();
        beside.clear();
        onChange.run();
    }

    private void runBeside() {
        comparison.ifPresent(with -> asked.ifPresent(now -> beside.run(now.with(with.component(), with.values()))));
    }

    /** Runs all again, on the archive as it is now. */
    public void again() {
        main.again();
        if (comparison.isPresent()) {
            beside.again();
        }
    }

    /** Looks whether mentions came. */
    public void arrived() {
        main.arrived();
        beside.arrived();
    }

    /** Pins what shows, so that it stays while others run; or takes the pin out. */
    public void pin() {
        AnalysisSession.State state = main.state();
        state.asked().ifPresent(what -> {
            shelving.pin(what);
            if (shelving.shelf().pins().contains(what)) {
                state.report().ifPresent(report -> pinned.put(what, report));
            } else {
                pinned.remove(what);
            }
        });
    }

    /** Whether what is asked is pinned. */
    public boolean isPinned() {
        return asked.filter(shelving.shelf().pins()::contains).isPresent();
    }

    @Override
    public void close() {
        main.close();
        beside.close();
    }
}
