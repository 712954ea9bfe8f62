/** What serves the rights of namesakes of erased people. */
package org.beffroi.cli.privacy;
