/** The verb of consultations: the page that answers them. */
@NullMarked
package org.beffroi.cli.consultation;

import org.jspecify.annotations.NullMarked;
