package org.beffroi.strategy.memory;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;

/**
 * The strategies that lie open in this program, each told what is erased: what they hold unsaved, and what could be undone, is in
 * no file. Safe for several threads.
 */
@Component(service = OpenStrategies.class)
public final class OpenStrategies {

    private final List<Consumer<Forgetting>> open = new CopyOnWriteArrayList<>();

    /**
     * One lies open from now on.
     *
     * @param told what is erased, once no file in the dossier holds it any more; on the thread of the erasure
     * @return to be run once it is closed
     */
    public Runnable open(Consumer<Forgetting> told) {
        Objects.requireNonNull(told);
        open.add(told);
        return () -> open.remove(told);
    }

    void tell(Forgetting forgetting) {
        open.forEach(told -> told.accept(forgetting));
    }
}
