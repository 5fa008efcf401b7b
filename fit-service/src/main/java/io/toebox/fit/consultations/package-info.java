/**
 * Everything this service has to say to one runner in one answer: shoes, what is missing, and guidance for numb feet when a
 * complaint asks for it. The gateway asks here once for each request of {@code POST /v1/recommendations}, which takes this
 * body. Start at {@link io.toebox.fit.consultations.ConsultationsResource}.
 */
@NullMarked
package io.toebox.fit.consultations;

import org.jspecify.annotations.NullMarked;
