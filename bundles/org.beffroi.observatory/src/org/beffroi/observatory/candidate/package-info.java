/** Accounts that are named after a territory and that its body did not declare: found with the reason, judged once by people. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.candidate;
