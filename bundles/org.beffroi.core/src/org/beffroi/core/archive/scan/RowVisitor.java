package org.beffroi.core.archive.scan;

import org.osgi.annotation.versioning.ConsumerType;

/** Takes the rows of a scan, one after the other, on the thread that asked. */
@FunctionalInterface
@ConsumerType
public interface RowVisitor {

    /**
     * Takes one row.
     *
     * @param row shows another mention after this returns
     */
    void row(Row row);
}
