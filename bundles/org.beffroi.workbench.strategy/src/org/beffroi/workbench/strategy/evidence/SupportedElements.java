package org.beffroi.workbench.strategy.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.model.StrategyShelf;

/**
 * The elements that rest on mentions in the strategy that is worked on: as it is in hand, and before it was opened as its file
 * has it, which is read once, off the UI thread. Belongs to the UI thread.
 */
public final class SupportedElements {

    private static final System.Logger LOG = System.getLogger(SupportedElements.class.getName());

    private final Function<DossierSession, Optional<String>> last;
    private final Executor display;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<StrategyEditor> editor = Optional.empty();
    private Runnable deaf = () -> {};

    /** The index as it was made last, empty once something changed. */
    private Optional<MentionIndex> index = Optional.empty();

    /** The dossier whose file is read, or was. */
    private Optional<DossierSession> read = Optional.empty();

    /**
     * @param last the file of the strategy that is opened first in a dossier, where one was open before; asked on the UI thread
     * @param display runs on the UI thread, later
     */
    public SupportedElements(Function<DossierSession, Optional<String>> last, Executor display) {
        this.last = last;
        this.display = display;
    }

    /** Goes by a strategy that lies open now. */
    public void opened(StrategyEditor open) {
        closed();
        editor = Optional.of(open);
        deaf = open.editing().listen(this::changed);
        tell();
    }

    /** Goes by files again. */
    public void closed() {
        deaf.run();
        deaf = () -> {};
        editor = Optional.empty();
        read = Optional.empty();
        index = Optional.empty();
    }

    /** Tells that other elements may rest on mentions, until the returned action is run. */
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** The elements that rest on a mention, in the order of the strategy; nothing while it is being read. */
    public List<Element> by(MentionId mention, DossierSession session) {
        Optional<StrategyEditor> open = editor.filter(
                one -> one.file().path().startsWith(session.dossier().folder()));
        if (open.isPresent()) {
            index = index.or(() -> open.map(one -> MentionIndex.of(one.strategy())));
        } else if (read.filter(session::equals).isEmpty()) {
            read = Optional.of(session);
            index = Optional.empty();
            Optional<String> first = last.apply(session);
            session.readers().execute(() -> read(session, first));
        }
        return index.map(known -> known.of(mention)).orElse(List.of());
    }

    /** Whether it is open and can be looked at alone. */
    public boolean isReadOnly() {
        return editor.filter(open -> open.editing().isReadOnly()).isPresent();
    }

    private void read(DossierSession session, Optional<String> first) {
        MentionIndex found = found(session, first);
        display.execute(() -> {
            if (editor.isEmpty() && read.filter(session::equals).isPresent()) {
                index = Optional.of(found);
                tell();
            }
        });
    }

    private static MentionIndex found(DossierSession session, Optional<String> first) {
        try {
            StrategyShelf shelf = new StrategyShelf(session.dossier().folder());
            List<Path> files = shelf.files();
            return files.isEmpty()
                    ? MentionIndex.empty()
                    : MentionIndex.of(new StrategyFile(shelf.first(files, first)).read());
        } catch (Refusal unreadable) {
            // Told where strategies are opened: a mention is read without.
            LOG.log(System.Logger.Level.DEBUG, unreadable.getMessage());
            return MentionIndex.empty();
        }
    }

    private void changed() {
        index = Optional.empty();
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
