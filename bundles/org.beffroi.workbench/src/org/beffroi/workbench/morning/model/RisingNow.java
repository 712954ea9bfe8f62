package org.beffroi.workbench.morning.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.morning.model.Morning.Rising;

/**
 * What rises, of both that know it: what was found in the whole archive, and what the watches tell, as the bell does. Nothing is
 * said before both were read. Immutable.
 *
 * @param found in the whole archive; empty before it was read
 * @param alerts what the watches tell; empty before it was read
 */
public record RisingNow(Optional<List<Rising>> found, Optional<Alerts> alerts) {

    /**
     * The open alerts.
     *
     * @param rising those on something that rises
     * @param others how many tell of new mentions
     */
    public record Alerts(List<Rising> rising, int others) {
        public Alerts {
            rising = List.copyOf(rising);
        }
    }

    /** Nothing was read yet. */
    public static RisingNow unknown() {
        return new RisingNow(Optional.empty(), Optional.empty());
    }

    /** Whether both were read. */
    public boolean isKnown() {
        return found.isPresent() && alerts.isPresent();
    }

    /** What goes on, as far as it is known: what the watches tell first, and nothing twice. */
    public List<Rising> ongoing() {
        List<Rising> told = alerts.map(Alerts::rising).orElse(List.of());
        return Stream.concat(told.stream(), found.orElse(List.of()).stream().filter(one -> told.stream()
                        .noneMatch(one::isOf)))
                .filter(Rising::ongoing)
                .toList();
    }

    /** What rose lately and does so no more. */
    public List<Rising> over() {
        return found.orElse(List.of()).stream().filter(one -> !one.ongoing()).toList();
    }

    /** How many open alerts tell of new mentions. */
    public int others() {
        return alerts.map(Alerts::others).orElse(0);
    }
}
