package org.beffroi.workbench.analysis;

import org.beffroi.core.query.Query;
import org.beffroi.workbench.listen.model.kept.KeptSearch;

/**
 * A figure whose mentions somebody looks at.
 *
 * @param before what was searched
 * @param query what is searched behind it
 */
record OpenedFigure(KeptSearch before, Query query) {}
