/** Parameters as records: from their components follow dialogs, options, help and schemas. */
package org.beffroi.core.parameter;
