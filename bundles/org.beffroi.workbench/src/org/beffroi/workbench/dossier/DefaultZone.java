package org.beffroi.workbench.dossier;

import java.time.ZoneId;

/** The time zone of a dossier without a territory. */
final class DefaultZone {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private DefaultZone() {}

    /**
     * That of the computer where it is one of people, Paris where it is a mere offset: a machine set to universal time says nothing
     * of where anybody lives.
     *
     * @param machine as the system has it
     */
    static ZoneId of(ZoneId machine) {
        boolean somewhere = machine.getId().contains("/") && !machine.getId().startsWith("Etc/");
        return somewhere ? machine : FRANCE;
    }
}
