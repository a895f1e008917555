@NullMarked
package org.sanchong.architecture.violating.packages_are_null_marked.domain.money;

import org.jspecify.annotations.NullMarked;
