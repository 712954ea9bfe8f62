package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.eclipse.swt.widgets.Control;

/** Where the value of one parameter is given. Belongs to the UI thread. */
interface ParameterInput {

    /** The control to lay out. */
    Control control();

    /** What is given, as typed; empty for the standard. */
    List<String> values();

    /** Shows what is given; nobody is told. */
    void show(List<String> values);

    /** Says what is wrong where it says so itself; true where it does. */
    default boolean tells(Optional<Sentence> problem) {
        return false;
    }
}
