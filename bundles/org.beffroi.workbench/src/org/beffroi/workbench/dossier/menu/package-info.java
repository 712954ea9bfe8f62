/** The commands on whole dossiers, and the menu that offers them: new, open, close, backed up, restored. */
@NullMarked
package org.beffroi.workbench.dossier.menu;

import org.jspecify.annotations.NullMarked;
