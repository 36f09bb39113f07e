export { chanceText } from '@/domain/forecasts/chance-text';
