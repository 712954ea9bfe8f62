package org.beffroi.bench.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Differ;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares what is exported with what was promised, by OSGi's rules of versions as bnd knows them. */
final class Baseline {

    private static final Set<Type> TYPES = EnumSet.of(Type.CLASS, Type.INTERFACE, Type.ENUM, Type.ANNOTATION);

    private final ExportedApi promised;
    private final ExportedApi now;

    Baseline(ExportedApi promised, ExportedApi now) {
        this.promised = promised;
        this.now = now;
    }

    /** A sentence for each package whose version is too low for what changed in it, with the changes; empty when all is well. */
    List<String> breaches() throws Exception {
        Differ bnd = new DiffPluginImpl();
        Diff all = bnd.deserialize(now.tree()).diff(bnd.deserialize(promised.tree()));
        List<String> breaches = new ArrayList<>();
        for (Diff one : all.getChildren()) {
            switch (one.getDelta()) {
                case ADDED -> {
                    // A new package breaks nobody, whatever its version.
                }
                case REMOVED ->
                    breaches.add(one.getName()
                            + " is gone. Say so in docs/api.md, and take it from releng/baseline by hand.");
                default -> breach(one, breaches);
            }
        }
        return breaches;
    }

    private void breach(Diff changed, List<String> breaches) {
        Version was = Version.parseVersion(promised.versions().get(changed.getName()));
        Version is = Version.parseVersion(now.versions().get(changed.getName()));
        Version due =
                switch (changed.getDelta()) {
                    case MAJOR -> new Version(was.getMajor() + 1, 0, 0);
                    case MINOR -> new Version(was.getMajor(), was.getMinor() + 1, 0);
                    default -> was;
                };
        if (is.compareTo(due) < 0) {
            List<String> changes = new ArrayList<>();
            changes(changed, changed.getDelta(), "", changes);
            breaches.add(changed.getName() + " is " + is + " and has to be " + due
                    + ", in its package-info.java and in the manifest:" + String.join("", changes));
        }
    }

    /** Lines for what asks for at least this step. */
    private static void changes(Diff part, Delta step, String place, List<String> changes) {
        String here = TYPES.contains(part.getType())
                ? part.getName().substring(part.getName().lastIndexOf('.') + 1) + ": "
                : place;
        for (Diff one : part.getChildren()) {
            boolean added = one.getDelta() == Delta.ADDED;
            if (added || one.getDelta() == Delta.REMOVED) {
                if ((added ? one.getNewer().ifAdded() : one.getOlder().ifRemoved()).compareTo(step) >= 0) {
                    changes.add("\n  " + (added ? "new: " : "gone: ") + here + one.getType() + " " + one.getName());
                }
            } else if (one.getDelta().compareTo(Delta.MICRO) > 0) {
                String inner =
                        one.getType() == Type.METHOD || one.getType() == Type.FIELD ? here + one.getName() + " " : here;
                changes(one, step, inner, changes);
            }
        }
    }
}
